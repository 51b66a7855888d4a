/** What to write instead, in words, where a parser or a schema only says what it met. */
import type { z } from 'astro/zod';

const types: Record<string, string> = {
  string: 'text, in quotes where it looks like a number or a date',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields, each with its value',
};

/** The remedy for a value that a schema refuses. */
export function remedyForIssue(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return 'remove it, or mend the spelling: there is no such field';
    case 'invalid_value':
      return `write one of: ${issue.values.map(String).join(', ')}`;
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options) ? `write one of: ${issue.options.join(', ')}` : 'write it in one of the forms of its schema';
    case 'invalid_type':
      return /^Invalid input/.test(issue.message) ? `write ${types[issue.expected] ?? issue.expected}` : issue.message;
    case 'too_big':
    case 'too_small':
      return /^Too /.test(issue.message) ? `write ${issue.code === 'too_big' ? `at most ${issue.maximum}` : `at least ${issue.minimum}`}` : issue.message;
    default:
      return issue.message;
  }
}

const yamlRemedies: Record<string, string> = {
  BLOCK_AS_IMPLICIT_KEY: 'put text that holds a colon in quotes',
  BAD_INDENT: 'close what was opened, or indent it further than its field',
  DUPLICATE_KEY: 'write each field once',
  MISSING_CHAR: 'close the quotes or brackets that were opened',
  MULTIPLE_DOCS: 'write one record in a file, without a line of ---',
  TAB_AS_INDENT: 'indent with spaces',
  TAG_RESOLVE_FAILED: 'write the value without a tag (!name)',
};

/** The remedy for text that is not YAML. */
export function remedyForYaml({ code, message }: { code: string; message: string }): string {
  return yamlRemedies[code] ?? `mend the YAML: ${message}`;
}
