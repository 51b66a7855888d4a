/** Words that carry little of what is looked for. */

const list = (words: string) => new Set(words.split(' '));

/** Left out of a query that has other words. */
export const stopWords: ReadonlySet<string> = list(
  'a about above after again all am an and any are aren as at be because been before being but by can cannot could couldn did didn do does doesn doing don done down during each else ever for from further get gets got had hadn has hasn have haven having he her here hers him his how i if in into is isn it its just let like ll me more most my no nor not of off on once only or other our out over own please s shall she should so some such t than that the their them then there these they this those through to too under until up upon very was wasn we were weren what when where whether which while who whom whose why will with would you your',
);

/** Count for a little: they say what kind of answer is wanted. */
export const lightWords: ReadonlySet<string> = list(
  'actually answer article belong belongs called claim claims common count current currently date day definition define describe description exactly explain explained explanation fact facts find give happen happened happening important importance include included includes including information involved know latest list look many mean meaning meant means much name named names new news number part position present really said say saying says show situation stance state stated states still stuff talk tell term thing things today true understand use used view views want way word words year',
);

/** Say nothing beside a date. */
export const weekdays: ReadonlySet<string> = list('monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun');
