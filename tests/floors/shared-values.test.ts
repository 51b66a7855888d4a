/** A rebuild trusts that pages take everything from the subject while they are rendered: what a module takes when it is loaded is noted of no page. */
import ts from 'typescript';
import { expect, test } from 'vitest';
import { readHouse } from './read-house.ts';
import type { Room } from './read-house.ts';

/** The identifiers that are read when a module is loaded, not when one of its functions is called. */
function readOnLoad(text: string): string[] {
  const read: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) || ts.isTypeNode(node) || ts.isImportDeclaration(node)) return;
    if (ts.isIdentifier(node)) read.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('room.ts', text, ts.ScriptTarget.Latest, true));
  return read;
}

/** Rooms that take something of the subject being built when they are loaded. */
function takersOnLoad(rooms: readonly Room[]): string[] {
  const readers = rooms.filter(({ path, imports }) => path.endsWith('.ts') && imports.includes('model/current.ts'));
  return readers.filter(({ text }) => readOnLoad(text).includes('subject')).map(({ path }) => path);
}

const rooms = readHouse('src');

test('no module takes a value from the subject when it is loaded', () => {
  expect(takersOnLoad(rooms)).toEqual([]);
});

test('a module that does is found', () => {
  const room = { path: 'components/x.ts', lines: 1, imports: ['model/current.ts'] };
  const text = "import { subject } from '../model/current.ts';\n";
  expect(takersOnLoad([{ ...room, text: `${text}export const claims = subject.lists.claims.map(({ id }) => id);` }])).toEqual(['components/x.ts']);
  expect(takersOnLoad([{ ...room, text: `${text}export const claims = () => subject.lists.claims;` }])).toEqual([]);
});

test('routes hand no values to their pages: a page looks up what it shows', () => {
  expect(rooms.filter(({ path, text }) => path.startsWith('pages/') && /\bprops:/.test(text)).map(({ path }) => path)).toEqual([]);
});

test('nothing is kept by subject but derived maps', () => {
  expect(rooms.filter(({ path, text }) => path !== 'model/derived.ts' && text.includes('WeakMap<Subject')).map(({ path }) => path)).toEqual([]);
});
