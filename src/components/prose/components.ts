/** The elements an author may use in a section. */
import Actor from './Actor.astro';
import Claim from './Claim.astro';
import Count from './Count.astro';
import Event from './Event.astro';
import Figure from './Figure.astro';
import Row from './Row.astro';
import Topic from './Topic.astro';

export const proseComponents = { Actor, Claim, Count, Event, Figure, Row, Topic };
