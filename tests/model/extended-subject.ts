/** The test subject with a meeting, positions and definitions besides: what it leaves out, for the tests of joining. */
import type { Subject } from '../../src/model/subject.ts';
import { readSubject } from '../../src/model/read-subject.ts';
import { withCorrupted } from '../faults/corrupt.ts';

const country = (id: string, name: string) => `id: ${id}\nkind: country\nname: ${name}\nsummary: A parish.\n`;
const row = (actor: string, said: string, source: string) => `  - { actor: ${actor}, said: ${said}, level: warden, sources: [{ id: ${source} }] }\n`;
const statement = (date: string, stance: string, source: string) => `  - { date: "${date}", stance: "${stance}", text: It said so., qualifier: in principle, sources: [{ id: ${source} }] }\n`;
const position = (actor: string, statements: string) => `id: position-${actor}\nactor: ${actor}\nstatements:\n${statements}`;
const definition = (id: string, order: number, rule: string) =>
  `id: ${id}\norder: ${order}\nlabel: ${id}\nmeaning: M.\nrule: ${rule}\nheadline: "{named} named, {weak} weak, {absent} absent, {conflicting} conflicting, {notFound} not found"\n`;

const files = {
  'actors/north.yaml': `${country('north', 'North Larkby')}namedMember: true\narticleRole: named member\nsources: [{ id: letter }]\n`,
  'actors/south.yaml': country('south', 'South Larkby'),
  'actors/east.yaml': country('east', 'East Larkby'),
  'actors/west.yaml': country('west', 'West Larkby'),
  'actors/mid.yaml': country('mid', 'Mid Larkby'),
  'attendance/attendance-clock-vote.yaml':
    'id: attendance-clock-vote\nevent: clock-vote\nlabel: The vote\nrows:\n' + row('north', 'present', 'vestry-book') + row('south', 'present', 'letter') + row('east', 'absent', 'accounts') + row('west', 'conflicting', 'accounts') + row('vestry', 'present', 'vestry-book'),
  'positions/position-north.yaml': position('north', statement('1900-02', 'yes', 'accounts') + statement('1899', 'no', 'letter')),
  'positions/position-south.yaml': position('south', statement('1899', 'yes', 'letter')),
  'positions/position-east.yaml': position('east', statement('1899', 'no', 'accounts')),
  'positions/position-west.yaml': 'id: position-west\nactor: west\nnotFound: Nothing was found in the books.\n',
  'definitions/voters.yaml': definition('voters', 1, '{ by: attendance, event: clock-vote }'),
  'definitions/payers.yaml': definition('payers', 2, '{ by: position, stance: "yes" }'),
  'definitions/named.yaml': definition('named', 3, '{ by: named-in-article }'),
  'definitions/silent.yaml': definition('silent', 4, '{ by: position, stance: unsaid }'),
};

export const extendedSubject: Subject = await withCorrupted(files, readSubject);
