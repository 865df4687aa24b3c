/** What runs in each thread of `faircopy clean … --jobs N`. */
import { cleanFile, type FileDone, type FileTask } from '../piping/clean-file.ts';
import { cleanRecords, type RecordsDone, type RecordsTask } from '../piping/clean-records.ts';

export default (task: FileTask | RecordsTask): Promise<FileDone> | RecordsDone =>
  'file' in task ? cleanFile(task) : cleanRecords(task);
