/** Imported before Astro: nothing is sent anywhere while a site is built, previewed or tested. */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
