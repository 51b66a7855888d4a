import type { APIRoute } from 'astro';
import { formatCalendar } from '../citations/feeds/calendar.ts';
import { newestDay } from '../citations/feeds/newest-day.ts';
import { subject } from '../model/current.ts';

export const GET: APIRoute = () => new Response(formatCalendar(subject, newestDay(subject)));
