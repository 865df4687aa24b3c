#!/usr/bin/env node
// Runs the command from its TypeScript sources: no build step that could be forgotten.
import { register } from 'tsx/esm/api';

register();
await import('./faircopy.ts');
