import type { APIRoute } from 'astro';
import { formatAtom } from '../citations/feeds/atom.ts';
import { newestDay } from '../citations/feeds/newest-day.ts';
import { path } from '../model/addresses.ts';
import { subject } from '../model/current.ts';
import { feedFile } from '../model/file-addresses.ts';

const feed = { title: `${subject.site.name}: changes`, pathname: feedFile, page: path('editions/'), day: newestDay(subject), entries: [] };

export const GET: APIRoute = () => new Response(formatAtom(subject, feed));
