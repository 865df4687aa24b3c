/**
 * The rules in order. Each judges the document as if it were alone; the first in the list that removes a line gives the
 * reason. Order decides no removal, only its wording.
 */
import type { Rule } from '../rule.ts';
import { danglingMarks } from './dangling-marks.ts';
import { previousNext } from './previous-next.ts';
import { repeatedTitle } from './repeated-title.ts';

export const rules: readonly Rule[] = [repeatedTitle, danglingMarks, previousNext];
