/** The command `faircopy`. Each subcommand is a file in commands/, and only the one that is asked for is loaded. */
import { Command } from 'commander';
import { endQuietlyWithoutReaders } from './shared/terminal.ts';

/** In the order in which the help names them. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  serve: async () => (await import('./commands/serve.ts')).serveCommand,
  clean: async () => (await import('./commands/cleaning/clean.ts')).cleanCommand,
  learn: async () => (await import('./commands/cleaning/learn.ts')).learnCommand,
  house: async () => (await import('./commands/house.ts')).houseCommand,
  deploy: async () => (await import('./commands/environment/deploy.ts')).deployCommand,
  doctor: async () => (await import('./commands/environment/doctor.ts')).doctorCommand,
  logs: async () => (await import('./commands/environment/logs.ts')).logsCommand,
  protect: async () => (await import('./commands/environment/protect.ts')).protectCommand,
  warm: async () => (await import('./commands/environment/warm.ts')).warmCommand,
  desk: async () => (await import('./commands/desk.ts')).deskCommand,
  decide: async () => (await import('./commands/decide.ts')).decideCommand,
  status: async () => (await import('./commands/status.ts')).statusCommand,
  reconcile: async () => (await import('./commands/reconcile.ts')).reconcileCommand,
  retry: async () => (await import('./commands/retry.ts')).retryCommand,
  redrive: async () => (await import('./commands/redrive.ts')).redriveCommand,
  announce: async () => (await import('./commands/announce.ts')).announceCommand,
  backup: async () => (await import('./commands/environment/backup.ts')).backupCommand,
  restore: async () => (await import('./commands/environment/restore.ts')).restoreCommand,
  erase: async () => (await import('./commands/erase.ts')).eraseCommand,
  export: async () => (await import('./commands/export.ts')).exportCommand,
};

endQuietlyWithoutReaders();
const [, , asked = ''] = process.argv;
const faircopy = new Command('faircopy')
  .description('Makes fair copies of article files, and keeps the proof of what it struck out.')
  .showHelpAfterError();
// The help, and whatever is no subcommand, needs them all.
for (const name of Object.hasOwn(commands, asked) ? [asked] : Object.keys(commands)) {
  const command = await commands[name]?.();
  if (command) faircopy.addCommand(command);
}
await faircopy.parseAsync();
