/** Numbers however they are written: "twenty-six" and "26", "200 million" and "200m". */

interface Word {
  word: string;
  start: number;
  end: number;
}

const small = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const values = new Map([...small.map((word, value) => [word, value] as const), ...tens.map((word, ten) => [word, (ten + 2) * 10] as const)]);

const powers: Record<string, number> = { hundred: 100, thousand: 1000 };
const scales: Record<string, string> = { million: 'm', mn: 'm', m: 'm', billion: 'bn', bn: 'bn', trillion: 'tn', tn: 'tn' };

/** "26" from "six" after "twenty", "10" from "ten"; any other word is its own. */
export function digitsOf(word: string): string {
  const value = values.get(word);
  return value === undefined ? word : String(value);
}

/** The word that two words are when they are one number; undefined when they are not. */
function joined(left: string, right: string): string | undefined {
  const [ten, one] = [values.get(left), values.get(right)];
  if (ten !== undefined && ten >= 20 && one !== undefined && one > 0 && one < 10) return String(ten + one);
  const amount = digitsOf(left);
  if (!/^\d+$/.test(amount)) return undefined;
  if (powers[right]) return String(Number(amount) * powers[right]);
  return scales[right] && amount + scales[right];
}

/** Makes one word of "twenty-six", of "two hundred", and of "200 million". */
export function joinNumbers(words: readonly Word[]): Word[] {
  const result: Word[] = [];
  for (const word of words) {
    const before = result.at(-1);
    const number = before && word.start - before.end <= 1 ? joined(before.word, word.word) : undefined;
    if (number === undefined) result.push(word);
    else result[result.length - 1] = { word: number, start: before!.start, end: word.end };
  }
  return result;
}
