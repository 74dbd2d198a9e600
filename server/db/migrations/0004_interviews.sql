CREATE TABLE `interview_items` (
	`interview_id` text NOT NULL,
	`place` integer NOT NULL,
	`kind` text NOT NULL,
	`subject` text NOT NULL,
	`title` text NOT NULL,
	`stage` text NOT NULL,
	`minutes` integer NOT NULL,
	`probes` integer NOT NULL,
	`why` text NOT NULL,
	`source` text NOT NULL,
	`steps` text NOT NULL,
	`work` text,
	`answer_id` text,
	`run_id` text,
	`revision` integer NOT NULL,
	PRIMARY KEY(`interview_id`, `place`),
	FOREIGN KEY (`interview_id`) REFERENCES `interviews`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`answer_id`) REFERENCES `answers`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`run_id`) REFERENCES `runs`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "interview_items_kind" CHECK("interview_items"."kind" in ('talk', 'question', 'incident', 'review', 'design', 'retrospective', 'hand-over'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `interview_items_answer` ON `interview_items` (`answer_id`);--> statement-breakpoint
CREATE INDEX `interview_items_run` ON `interview_items` (`run_id`);--> statement-breakpoint
CREATE TABLE `interviews` (
	`id` text PRIMARY KEY NOT NULL,
	`candidate_id` text NOT NULL,
	`state` text NOT NULL,
	`setup` text NOT NULL,
	`draw_version` integer NOT NULL,
	`bank` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`over_at` integer,
	`own` text,
	`partner` text,
	`revision` integer NOT NULL,
	FOREIGN KEY (`candidate_id`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "interviews_state" CHECK("interviews"."state" in ('open', 'over', 'abandoned')),
	CONSTRAINT "interviews_ended" CHECK(("interviews"."state" = 'open') = ("interviews"."over_at" is null))
) STRICT;
--> statement-breakpoint
CREATE INDEX `interviews_of` ON `interviews` (`candidate_id`,`created_at`);