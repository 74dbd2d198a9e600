ALTER TABLE `decisions` ADD `words` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `runs` ADD `notes` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `runs` ADD `notes_revision` integer DEFAULT 0 NOT NULL;