import { lacksGrant } from './authority.js';
import { enumeration, guard } from './guard.js';
import { ask } from './host.js';

type Lock = GoogleAppsScript.Lock.Lock;
type LockService = GoogleAppsScript.Lock.LockService;
type Properties = GoogleAppsScript.Properties.Properties;
type PropertiesService = GoogleAppsScript.Properties.PropertiesService;
type Session = GoogleAppsScript.Base.Session;

export const makeLockService = () => {
  const lock = guard<Lock>('Lock', {
    tryLock: (_milliseconds: number) => ask('lockTake'),
    waitLock: (_milliseconds: number) => ask('lockWait'),
    releaseLock: () => ask('lockRelease'),
    hasLock: () => ask('lockHeld'),
  } satisfies Pick<Lock, 'tryLock' | 'waitLock' | 'releaseLock' | 'hasLock'>);
  return guard<LockService>('LockService', { getDocumentLock: () => lock } satisfies Partial<LockService>);
};

export const makePropertiesService = () => {
  const properties: Properties = guard<Properties>('Properties', {
    getProperty: (key: string) => {
      return new Map(Object.entries(ask('readProperties'))).get(key) ?? null;
    },
    getProperties: () => ask('readProperties') as Record<string, string>,
    setProperty: (key: string, value: string) => {
      ask('writeProperty', key, String(value));
      return properties;
    },
    deleteProperty: (key: string) => {
      ask('writeProperty', key, null);
      return properties;
    },
  } satisfies Pick<Properties, 'getProperty' | 'getProperties' | 'setProperty' | 'deleteProperty'>);
  return guard<PropertiesService>('PropertiesService', { getDocumentProperties: () => properties });
};

export const makeSession = () => guard<Session>('Session', { getActiveUserLocale: () => ask('tellUserLocale') } satisfies Partial<Session>);

export const makeScriptApp = () => {
  const statuses = enumeration<{ REQUIRED: unknown; NOT_REQUIRED: unknown }>('AuthorizationStatus', ['NOT_REQUIRED', 'REQUIRED']);
  return guard<GoogleAppsScript.Script.ScriptApp>('ScriptApp', {
    AuthMode: enumeration('AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']),
    AuthorizationStatus: statuses,
    getAuthorizationInfo: (_mode: unknown) =>
      guard<GoogleAppsScript.Script.AuthorizationInfo>('AuthorizationInfo', {
        getAuthorizationStatus: () => (lacksGrant() ? statuses.REQUIRED : statuses.NOT_REQUIRED),
      }),
  });
};

const line = (args: readonly unknown[]): string =>
  args.map((arg) => (typeof arg === 'object' && arg !== null ? JSON.stringify(arg) : String(arg))).join(' ');

export const makeConsole = () => {
  const write = (...args: unknown[]): void => ask('log', line(args));
  return { log: write, info: write, warn: write, error: write, debug: write };
};

export const makeLogger = () => guard<GoogleAppsScript.Base.Logger>('Logger', { log: makeConsole().log });
