/** A problem, for people. */
import { DeskPage } from './desk-page.tsx';

export const problemPage = ({ title, detail }: { title: string; detail: string }): string =>
  DeskPage({
    title,
    children: (
      <>
        <h1>{title}</h1>
        <p>{detail}</p>
      </>
    ),
  });
