/** Who or what was hurt. */

export const HURT = [
  'customers?',
  'users?',
  'clients?',
  'requests?',
  'calls',
  'orders?',
  'logins?',
  'payments?',
  'checkouts?',
  'searches',
  'invoices?',
  'revenue',
  'sales',
  'money',
  'losing',
  'lost',
  'cost',
  'a minute',
  'images',
  'deployments',
];
