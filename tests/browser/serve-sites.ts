/** Serves every built site on a free port for as long as the browser tests run; `SERVED` holds their addresses. */
import { serveFolder } from '../../src/commands/serve-folder.ts';
import { testedSites } from '../sites.ts';

export default async function serveSites(): Promise<() => Promise<void>> {
  const served = await Promise.all(testedSites.map(({ folder, base }) => serveFolder({ folder, base, port: 0 })));
  process.env['SERVED'] = JSON.stringify(Object.fromEntries(testedSites.map(({ name }, index) => [name, served[index]!.address])));
  return async () => {
    for (const { server } of served) {
      server.closeAllConnections();
      server.close();
    }
  };
}
