/** Counts what an engine would fetch over the line. */
import { brotliCompressSync, constants } from 'node:zlib';

export interface Traffic {
  requests: number;
  bytes: number;
}

/** As good static hosts compress on the fly. */
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };

/** Bytes of a file as sent: Pagefind's own files are compressed already. */
export function sentBytes(path: string, content: Uint8Array): number {
  return /\.(js|json|html|css)$/.test(path.replace(/\?.*$/, '')) ? brotliCompressSync(content, quality).length : content.length;
}

export class TrafficCounter {
  private counted: Traffic = { requests: 0, bytes: 0 };

  add(path: string, content: Uint8Array): void {
    this.counted.requests += 1;
    this.counted.bytes += sentBytes(path, content);
  }

  take(): Traffic {
    const taken = this.counted;
    this.counted = { requests: 0, bytes: 0 };
    return taken;
  }
}
