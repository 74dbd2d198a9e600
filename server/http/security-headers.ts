/** What every answer says to the browser about where things may come from and go. */
import { secureHeaders } from 'hono/secure-headers';
import { secured } from './middleware.ts';

const SELF = ["'self'"];
const NONE = ["'none'"];

export const securityHeaders = secured(
  secureHeaders({
    // Without a referrer policy of same-origin, browsers send `Origin: null` over plain http and csrf() refuses our own forms.
    referrerPolicy: 'same-origin',
    // Of no meaning over plain http, and a nuisance to whatever else runs on localhost.
    strictTransportSecurity: false,
    xFrameOptions: 'DENY',
    contentSecurityPolicy: {
      defaultSrc: NONE,
      scriptSrc: SELF,
      styleSrc: SELF,
      imgSrc: ["'self'", 'data:'],
      fontSrc: SELF,
      // `blob:` is what was just recorded, before it is kept.
      mediaSrc: ["'self'", 'blob:'],
      connectSrc: SELF,
      formAction: SELF,
      frameAncestors: NONE,
      baseUri: NONE,
      objectSrc: NONE,
    },
  }),
);
