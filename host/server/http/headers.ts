import { pageOrigins, sidebarOrigin } from '../../protocol/origins.js';

const ALWAYS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': ['camera', 'microphone', 'geolocation', 'display-capture', 'payment', 'usb', 'serial', 'hid', 'midi']
    .map((power) => `${power}=()`)
    .join(', '),
};

/** The grid paints with inline styles and with pictures and fonts made in the page. */
const pagePolicy = (port: number): string[] => [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data:",
  "font-src 'self' blob: data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  `frame-src ${sidebarOrigin(port)}`,
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
];

/** Inline script is what an add-on's page is made of, as on Google; nothing may leave this machine. */
const sidebarPolicy = (port: number): string[] => [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  `frame-ancestors ${pageOrigins(port).join(' ')}`,
];

export function headersFor(world: 'page' | 'sidebar', port: number): Record<string, string> {
  const policy = world === 'page' ? pagePolicy(port) : sidebarPolicy(port);
  return { ...ALWAYS, 'Content-Security-Policy': policy.join('; ') };
}
