/** What runs in each thread of `faircopy clean … --jobs N`. */
import { cleanFile, type FileDone, type FileTask } from '../../piping/clean-file.ts';
import { cleanRecords, type RecordsDone, type RecordsTask } from '../../piping/clean-records.ts';
import { cleanPage, type PageTask } from '../../piping/warc/clean-page.ts';
import { unpacked } from '../../stores/content-coding.ts';

export default (task: FileTask | PageTask | RecordsTask): Promise<FileDone> | RecordsDone => {
  if ('page' in task) return cleanPage(task, unpacked);
  return 'file' in task ? cleanFile(task) : cleanRecords(task);
};
