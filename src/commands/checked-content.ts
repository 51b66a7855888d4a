/** Stops a build or a preview before anything is written when the content has a fault. */
import type { AstroIntegration } from 'astro';
import { contentDirectory } from '../model/content-directory.ts';
import { readSubject } from '../model/read-subject.ts';
import { subjectOfBuild } from './subject-of-build.ts';

export function checkedContent(): AstroIntegration {
  return {
    name: 'checked-content',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'build') subjectOfBuild();
        if (command === 'sync') readSubject(contentDirectory);
      },
    },
  };
}
