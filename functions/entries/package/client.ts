/** The package's `faircopy/client`: reads from the API, and keeps mirrors of it. */
export type * from '../../client/api.made.ts';
export {
  type ClientOptions,
  type Faircopy,
  type Format,
  faircopy,
  type ListedArticle,
  RefusedRequest,
} from '../../client/client.ts';
export { type Mirrored, type MirrorStore, memoryMirror, mirror } from '../../client/mirror.ts';
