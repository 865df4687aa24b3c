declare module 'dynalite' {
  import type { Server } from 'node:http';
  /** https://github.com/architect/dynalite#api */
  export default function dynalite(options: { path?: string; createTableMs?: number }): Server;
}
