/** The package's `faircopy/client/files`: a mirror as files, for Node.js. */
export { type FilesMirror, filesMirror } from '../../client/files-mirror.ts';
