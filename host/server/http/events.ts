import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Desk } from '../desk.js';

const BEAT = 20_000;

/** The streams of server-sent events to the windows that are open. */
export class Streams {
  private readonly open = new Set<ServerResponse>();

  constructor(private readonly desk: Desk) {
    desk.watch(() => this.send('message', desk.view.revision));
  }

  join(request: IncomingMessage, response: ServerResponse): void {
    response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8', 'X-Accel-Buffering': 'no' });
    this.open.add(response);
    const beat = setInterval(() => response.write(':\n\n'), BEAT);
    request.on('close', () => {
      clearInterval(beat);
      this.open.delete(response);
    });
    this.send('message', this.desk.view.revision);
    this.sendNotices();
  }

  /** Hands on what was shown to the user, unless nobody is there: then it waits. */
  sendNotices(): void {
    if (this.open.size === 0) return;
    const notices = this.desk.takeNotices();
    if (notices.alerts.length + notices.toasts.length > 0) this.send('notices', notices);
  }

  end(): void {
    for (const response of this.open) response.end();
  }

  private send(event: string, data: unknown): void {
    for (const response of this.open) response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  }
}
