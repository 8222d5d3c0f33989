import { patternDate } from './date-pattern.js';
import { driveOperations } from './drive.js';
import type { Alert, Menu } from './screen.js';
import type { Session } from './session.js';

const PROPERTY_LIMIT = 9 * 1024;

/** What the smaller services ask of the host. */
export function otherOperations(session: Session) {
  const { documents, lock, properties, screen } = session;
  return {
    log: (line: string) => session.log(line),
    sleep(milliseconds: number) {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, Math.min(milliseconds, 1000));
    },
    tellUserLocale: () => session.userLocale,
    tellPage: (name: string) => session.page(name),
    tellDateText: patternDate,
    tellUuid: () => crypto.randomUUID(),
    tellBase64: (bytes: string) => Buffer.from(bytes, 'utf8').toString('base64'),
    lockTake: () => lock.take(),
    lockWait: () => lock.wait(),
    lockRelease: () => lock.release(),
    lockHeld: () => lock.isHeld(),
    readProperties: () => Object.fromEntries(properties),
    writeProperty(key: string, value: string | null) {
      if (value === null) return void properties.delete(key);
      if (Buffer.byteLength(value) > PROPERTY_LIMIT) throw new Error('Argument too large: value');
      return void properties.set(key, value);
    },
    ...driveOperations(documents),
    showMenu: (menu: Menu) => void screen.menus.push(menu),
    showAlert(alert: Alert) {
      lock.release();
      screen.alerts.push(alert);
      return screen.answer(alert);
    },
    showSidebar(title: string, content: string) {
      screen.sidebar = { title, content };
    },
  };
}
