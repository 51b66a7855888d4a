/** Everything that any page enhances before a first action: one small module for the whole site. */
import './theme.client.ts';
import './late-faces.client.ts';
import './preview-intent.client.ts';
import '../home/later-sections.client.ts';
import '../prose/contents.client.ts';
import '../record/evidence.client.ts';
import '../search/search-intent.client.ts';
import '../cite/cite-intent.client.ts';
