CREATE TABLE `candidates` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `decisions` (
	`run_id` text NOT NULL,
	`turn` integer NOT NULL,
	`choice` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`run_id`, `turn`),
	FOREIGN KEY (`run_id`) REFERENCES `runs`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `runs` (
	`id` text PRIMARY KEY NOT NULL,
	`candidate_id` text NOT NULL,
	`scenario_id` text NOT NULL,
	`hash` text NOT NULL,
	`seed` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`state` text NOT NULL,
	`outcome` text,
	`score` real,
	`turns` integer NOT NULL,
	FOREIGN KEY (`candidate_id`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`hash`) REFERENCES `scenario_versions`(`hash`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "runs_state" CHECK("runs"."state" in ('open', 'over', 'abandoned')),
	CONSTRAINT "runs_ended" CHECK(("runs"."state" = 'over') = ("runs"."outcome" is not null))
) STRICT;
--> statement-breakpoint
CREATE INDEX `runs_best` ON `runs` (`candidate_id`,`scenario_id`,`state`,`score`);--> statement-breakpoint
CREATE INDEX `runs_last` ON `runs` (`candidate_id`,`scenario_id`,`state`,`updated_at`);--> statement-breakpoint
CREATE INDEX `runs_recent` ON `runs` (`candidate_id`,`state`,`updated_at`);--> statement-breakpoint
CREATE TABLE `scenario_versions` (
	`hash` text PRIMARY KEY NOT NULL,
	`scenario_id` text NOT NULL,
	`bytes` blob NOT NULL,
	`created_at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `settings` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
) STRICT;
