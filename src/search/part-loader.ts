/** Brings the files of the full index, each once, and trusts none that is missing or cut short. */

export class PartLoader {
  /** The index's folder: an address with a slash at its end. */
  private readonly folder: string;
  private readonly bytes: Map<string, number>;
  private readonly bring: (address: string) => Promise<Response>;
  private readonly loaded = new Map<string, Promise<ArrayBuffer>>();
  /** What went wrong last; Pagefind keeps such things to itself. */
  failure: unknown;

  /** `bytes` says how long the files are of which that is known. */
  constructor(folder: string, bytes: Readonly<Record<string, number>>, bring: (address: string) => Promise<Response>) {
    this.folder = folder;
    this.bytes = new Map(Object.entries(bytes));
    this.bring = bring;
  }

  expect(bytes: Readonly<Record<string, number>>): void {
    for (const [path, length] of Object.entries(bytes)) this.bytes.set(path, length);
  }

  private async fetch(path: string): Promise<ArrayBuffer> {
    const answer = await this.bring(this.folder + path);
    if (!answer.ok) throw new Error(`${path} is missing: ${answer.status}`);
    const content = await answer.arrayBuffer();
    const expected = this.bytes.get(path) ?? content.byteLength;
    if (content.byteLength !== expected) throw new Error(`${path} has ${content.byteLength} bytes of ${expected}`);
    return content;
  }

  /** A file by its path below the folder. What failed is asked for again the next time. */
  load(path: string): Promise<ArrayBuffer> {
    let content = this.loaded.get(path);
    if (!content) {
      content = this.fetch(path).catch((error: unknown) => {
        this.loaded.delete(path);
        this.failure = error;
        throw error;
      });
      this.loaded.set(path, content);
    }
    return content;
  }

  async loadJson<T>(path: string): Promise<T> {
    return JSON.parse(new TextDecoder().decode(await this.load(path))) as T;
  }
}
