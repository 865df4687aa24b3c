/** The command `faircopy`. Each subcommand is a file in commands/. */
import { Command } from 'commander';
import { cleanCommand } from './commands/clean.ts';
import { decideCommand } from './commands/decide.ts';
import { deskCommand } from './commands/desk.ts';
import { exportCommand } from './commands/export.ts';
import { reconcileCommand } from './commands/reconcile.ts';
import { redriveCommand } from './commands/redrive.ts';
import { serveCommand } from './commands/serve.ts';
import { statusCommand } from './commands/status.ts';
import { endQuietlyWithoutReaders } from './commands/terminal.ts';

endQuietlyWithoutReaders();
await new Command('faircopy')
  .description('Makes fair copies of article files, and keeps the proof of what it struck out.')
  .addCommand(serveCommand)
  .addCommand(cleanCommand)
  .addCommand(deskCommand)
  .addCommand(decideCommand)
  .addCommand(statusCommand)
  .addCommand(reconcileCommand)
  .addCommand(redriveCommand)
  .addCommand(exportCommand)
  .showHelpAfterError()
  .parseAsync();
