/** A problem, for people who read. */
import { Page } from './page.tsx';

export const problemPage = ({ title, detail }: { readonly title: string; readonly detail: string }): string =>
  Page({
    title,
    children: (
      <main>
        <h1>{title}</h1>
        <p>{detail}</p>
      </main>
    ),
  });
