/** A file that was just uploaded and is not cleaned yet: the page asks again by itself. */
import { DeskPage } from './desk-page.tsx';

export const waitingPage = (key: string): string =>
  DeskPage({
    title: 'Just uploaded',
    refresh: 2,
    children: (
      <>
        <h1>{key} is being cleaned</h1>
        <p role="status">This page asks again every two seconds and turns to the proof when it is there.</p>
      </>
    ),
  });
