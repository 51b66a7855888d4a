/** A thread that makes the forms of the citations that it is given. */
import { workerData } from 'node:worker_threads';
import type { CitedItem } from '../citations/cited-item.ts';
import { makeForms } from '../citations/formats/kept-forms.ts';

await makeForms(workerData as CitedItem[]);
