import { expect, test } from 'vitest';
import { wordsOf } from '../../src/search/fold.ts';
import { digitsOf } from '../../src/search/numbers.ts';

const words = (text: string) => wordsOf(text).map(({ word }) => word);

test('a number of several words is one word', () => {
  expect(words('twenty-six books, thirty one rooms')).toEqual(['26', 'books', '31', 'rooms']);
  expect(words('two hundred maps, 20 thousand books')).toEqual(['200', 'maps', '20000', 'books']);
  expect(words('200 million, €90 billion and 3bn')).toEqual(['200m', '90bn', 'and', '3bn']);
});

test('it stands where its words stand', () => {
  const text = 'about twenty-six books';
  const [, number] = wordsOf(text);
  expect(text.slice(number!.start, number!.end)).toBe('twenty-six');
});

test('numbers beside each other stay apart', () => {
  expect(words('twenty 26')).toEqual(['twenty', '26']);
  expect(words('six twenty')).toEqual(['six', 'twenty']);
});

test('a number word and its digits are compared as one', () => {
  expect([digitsOf('ten'), digitsOf('fifty'), digitsOf('room')]).toEqual(['10', '50', 'room']);
});
