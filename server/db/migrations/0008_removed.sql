CREATE TABLE `removed` (
	`id` text PRIMARY KEY NOT NULL,
	`candidate_id` text NOT NULL,
	`thing` text NOT NULL,
	`packed` text NOT NULL,
	`removed_at` integer NOT NULL,
	FOREIGN KEY (`candidate_id`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `removed_at` ON `removed` (`removed_at`);--> statement-breakpoint
ALTER TABLE `cards` ADD `before` text;