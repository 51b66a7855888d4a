/** Counts what a page asks for: requests and bytes of bodies as they are sent. */
import type { Page, Response } from '@playwright/test';

export interface Traffic {
  requests: number;
  bytes: number;
  /** Bytes by kind of resource: document, script, font … */
  byType: Record<string, number>;
}

export class TrafficCounter {
  private responses: Response[] = [];

  constructor(page: Page) {
    page.on('response', (response) => this.responses.push(response));
  }

  /** What was asked for since the last call, or since the start. */
  take(): Traffic {
    const traffic: Traffic = { requests: 0, bytes: 0, byType: {} };
    for (const response of this.responses) {
      const bytes = Number(response.headers()['content-length'] ?? 0);
      const type = response.request().resourceType();
      traffic.requests += 1;
      traffic.bytes += bytes;
      traffic.byType[type] = (traffic.byType[type] ?? 0) + bytes;
    }
    this.responses = [];
    return traffic;
  }
}
