/** A process that cleans for another one, and may be ended at any moment: see functions/publishing/apart/. */
import { clean } from '../cleaning/clean.ts';
import { serveCleaning } from '../publishing/apart/serve-cleaning.ts';

serveCleaning(clean);
