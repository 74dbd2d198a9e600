CREATE TABLE `pastes` (
	`id` text PRIMARY KEY NOT NULL,
	`candidate_id` text NOT NULL,
	`pasted` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`candidate_id`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `pastes_of` ON `pastes` (`candidate_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `story_versions` (
	`story_id` text NOT NULL,
	`number` integer NOT NULL,
	`parts` text NOT NULL,
	`words` integer NOT NULL,
	`reason` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`story_id`, `number`),
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
ALTER TABLE `stories` ADD `tab` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `stories` ADD `sent` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `stories` ADD `version` integer DEFAULT 0 NOT NULL;