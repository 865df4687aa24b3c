/** The command `faircopy`. Each subcommand is a file in commands/. */
import { Command } from 'commander';
import { cleanCommand } from './commands/clean.ts';
import { serveCommand } from './commands/serve.ts';

await new Command('faircopy')
  .description('Makes fair copies of article files, and keeps the proof of what it struck out.')
  .addCommand(serveCommand)
  .addCommand(cleanCommand)
  .showHelpAfterError()
  .parseAsync();
