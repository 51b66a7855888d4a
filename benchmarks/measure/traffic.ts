/** Counts what a page asks for: requests and bytes of bodies as they are sent. */
import type { Page, Response } from '@playwright/test';

export interface Traffic {
  requests: number;
  bytes: number;
  /** Bytes by kind of resource: document, script, font … */
  byType: Record<string, number>;
}

export interface Answer {
  address: string;
  type: string;
  bytes: number;
}

export function sumTraffic(answers: readonly Answer[]): Traffic {
  const traffic: Traffic = { requests: 0, bytes: 0, byType: {} };
  for (const { type, bytes } of answers) {
    traffic.requests += 1;
    traffic.bytes += bytes;
    traffic.byType[type] = (traffic.byType[type] ?? 0) + bytes;
  }
  return traffic;
}

export class TrafficCounter {
  private responses: Response[] = [];

  constructor(page: Page) {
    page.on('response', (response) => this.responses.push(response));
  }

  /** What was answered since the last call, or since the start. */
  take(): Answer[] {
    const answers = this.responses.map((response) => ({ address: response.url(), type: response.request().resourceType(), bytes: Number(response.headers()['content-length'] ?? 0) }));
    this.responses = [];
    return answers;
  }
}
