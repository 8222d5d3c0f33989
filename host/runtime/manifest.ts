/** What the host needs of appsscript.json. */
export interface Manifest {
  timeZone: string;
  scopes: string[] | null;
  drive: boolean;
}

interface ManifestFile {
  timeZone?: string;
  oauthScopes?: string[];
  dependencies?: { enabledAdvancedServices?: { userSymbol: string; serviceId: string; version: string }[] };
}

export function readManifest(text: string): Manifest {
  const file = JSON.parse(text) as ManifestFile;
  const services = file.dependencies?.enabledAdvancedServices ?? [];
  return {
    timeZone: file.timeZone ?? 'America/New_York',
    scopes: file.oauthScopes ?? null,
    drive: services.some((service) => service.userSymbol === 'Drive' && service.serviceId === 'drive' && service.version === 'v3'),
  };
}
