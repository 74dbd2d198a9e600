ALTER TABLE `candidates` ADD `live_factor` integer DEFAULT 6 NOT NULL;--> statement-breakpoint
ALTER TABLE `decisions` ADD `waited` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `decisions` ADD `prediction` text;--> statement-breakpoint
ALTER TABLE `runs` ADD `live` text;--> statement-breakpoint
ALTER TABLE `runs` ADD `predicts` integer DEFAULT false NOT NULL;