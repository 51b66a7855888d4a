import { createHash } from 'node:crypto';

/** SHA-256 in 32 hexadecimal digits: enough to tell apart every text that a site can hold. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
