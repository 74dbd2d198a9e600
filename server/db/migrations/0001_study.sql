CREATE TABLE `answer_versions` (
	`answer_id` text NOT NULL,
	`number` integer NOT NULL,
	`parts` text NOT NULL,
	`words` integer NOT NULL,
	`reason` text NOT NULL,
	`created_at` integer NOT NULL,
	`self_level` integer,
	`missed` text,
	`read_level` integer,
	PRIMARY KEY(`answer_id`, `number`),
	FOREIGN KEY (`answer_id`) REFERENCES `answers`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "answer_versions_self" CHECK("answer_versions"."self_level" between 1 and 4),
	CONSTRAINT "answer_versions_read" CHECK("answer_versions"."read_level" between 1 and 4)
) STRICT;
--> statement-breakpoint
CREATE TABLE `answers` (
	`n` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`candidate_id` text NOT NULL,
	`question_id` text NOT NULL,
	`parts` text NOT NULL,
	`words` integer NOT NULL,
	`revision` integer NOT NULL,
	`tab` text NOT NULL,
	`sent` integer NOT NULL,
	`version` integer NOT NULL,
	`story_id` text,
	`simulated` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`closed_at` integer,
	FOREIGN KEY (`candidate_id`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE set null
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `answers_id_unique` ON `answers` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `answers_open` ON `answers` (`candidate_id`,`question_id`) WHERE "answers"."closed_at" is null;--> statement-breakpoint
CREATE INDEX `answers_of` ON `answers` (`candidate_id`,`question_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `answers_recent` ON `answers` (`candidate_id`,`updated_at`);--> statement-breakpoint
CREATE INDEX `answers_story` ON `answers` (`story_id`);--> statement-breakpoint
CREATE TABLE `cards` (
	`id` text PRIMARY KEY NOT NULL,
	`candidate_id` text NOT NULL,
	`kind` text NOT NULL,
	`subject` text NOT NULL,
	`due` integer NOT NULL,
	`stability` real NOT NULL,
	`difficulty` real NOT NULL,
	`scheduled_days` integer NOT NULL,
	`reps` integer NOT NULL,
	`lapses` integer NOT NULL,
	`state` integer NOT NULL,
	`reviewed_at` integer,
	`buried_until` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`candidate_id`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "cards_kind" CHECK("cards"."kind" in ('question', 'decision', 'pointer'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `cards_subject` ON `cards` (`candidate_id`,`kind`,`subject`);--> statement-breakpoint
CREATE INDEX `cards_due` ON `cards` (`candidate_id`,`due`);--> statement-breakpoint
CREATE TABLE `evidence` (
	`candidate_id` text NOT NULL,
	`subject` text NOT NULL,
	`source` text NOT NULL,
	`source_id` text NOT NULL,
	`version` integer NOT NULL,
	`level` integer,
	`self_level` integer,
	`at` integer NOT NULL,
	PRIMARY KEY(`candidate_id`, `subject`, `source`, `source_id`, `version`),
	FOREIGN KEY (`candidate_id`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `evidence_recent` ON `evidence` (`candidate_id`,`subject`,`at`);--> statement-breakpoint
CREATE TABLE `pointer_misses` (
	`candidate_id` text NOT NULL,
	`question_id` text NOT NULL,
	`pointer_id` text NOT NULL,
	`times` integer NOT NULL,
	PRIMARY KEY(`candidate_id`, `question_id`, `pointer_id`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `recordings` (
	`id` text PRIMARY KEY NOT NULL,
	`answer_id` text NOT NULL,
	`candidate_id` text NOT NULL,
	`type` text NOT NULL,
	`bytes` integer NOT NULL,
	`milliseconds` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`answer_id`) REFERENCES `answers`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `recordings_of` ON `recordings` (`answer_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `reviews` (
	`card_id` text NOT NULL,
	`at` integer NOT NULL,
	`candidate_id` text NOT NULL,
	`rating` integer NOT NULL,
	`was_due` integer NOT NULL,
	`due` integer NOT NULL,
	`stability` real NOT NULL,
	`difficulty` real NOT NULL,
	PRIMARY KEY(`card_id`, `at`),
	FOREIGN KEY (`card_id`) REFERENCES `cards`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "reviews_rating" CHECK("reviews"."rating" between 1 and 4)
) STRICT;
--> statement-breakpoint
CREATE INDEX `reviews_recent` ON `reviews` (`candidate_id`,`at`);--> statement-breakpoint
CREATE TABLE `stories` (
	`n` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`candidate_id` text NOT NULL,
	`title` text NOT NULL,
	`happened` text NOT NULL,
	`role` text NOT NULL,
	`parts` text NOT NULL,
	`numbers` text NOT NULL,
	`skills` text NOT NULL,
	`run_id` text,
	`words` integer NOT NULL,
	`revision` integer NOT NULL,
	`bank` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`candidate_id`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`run_id`) REFERENCES `runs`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `stories_id_unique` ON `stories` (`id`);--> statement-breakpoint
CREATE INDEX `stories_recent` ON `stories` (`candidate_id`,`updated_at`);--> statement-breakpoint
CREATE INDEX `stories_bank` ON `stories` (`candidate_id`,`bank`);--> statement-breakpoint
CREATE UNIQUE INDEX `stories_of_run` ON `stories` (`candidate_id`,`run_id`) WHERE "stories"."run_id" is not null;--> statement-breakpoint
CREATE TABLE `story_matches` (
	`story_id` text NOT NULL,
	`candidate_id` text NOT NULL,
	`question_id` text NOT NULL,
	`strength` text NOT NULL,
	`score` real NOT NULL,
	`why` text NOT NULL,
	PRIMARY KEY(`story_id`, `question_id`),
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `story_matches_best` ON `story_matches` (`candidate_id`,`question_id`,`score`);--> statement-breakpoint
CREATE TABLE `story_screens` (
	`story_id` text NOT NULL,
	`candidate_id` text NOT NULL,
	`screen` text NOT NULL,
	PRIMARY KEY(`story_id`, `screen`),
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `story_screens_of` ON `story_screens` (`candidate_id`,`screen`);--> statement-breakpoint
ALTER TABLE `candidates` ADD `interview_on` text;--> statement-breakpoint
ALTER TABLE `candidates` ADD `minutes_a_day` integer;--> statement-breakpoint
ALTER TABLE `candidates` ADD `words_a_minute` integer DEFAULT 140 NOT NULL;--> statement-breakpoint
ALTER TABLE `candidates` ADD `cards_a_day` integer DEFAULT 20 NOT NULL;--> statement-breakpoint
ALTER TABLE `runs` ADD `studied` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `runs_unstudied` ON `runs` (`candidate_id`,`studied`) WHERE "runs"."state" = 'over' and "runs"."studied" = 0;--> statement-breakpoint
CREATE VIRTUAL TABLE `question_words` USING fts5(`id` UNINDEXED, `title`, `body`, tokenize = 'porter unicode61 remove_diacritics 2');
--> statement-breakpoint
CREATE VIRTUAL TABLE `answer_words` USING fts5(`body`, tokenize = 'porter unicode61 remove_diacritics 2');
--> statement-breakpoint
CREATE TRIGGER `answers_said` AFTER INSERT ON `answers` BEGIN
	INSERT INTO `answer_words` (`rowid`, `body`) VALUES (new.`n`, (SELECT group_concat(`value`, char(10)) FROM json_each(new.`parts`)));
END;
--> statement-breakpoint
CREATE TRIGGER `answers_changed` AFTER UPDATE OF `parts` ON `answers` BEGIN
	UPDATE `answer_words` SET `body` = (SELECT group_concat(`value`, char(10)) FROM json_each(new.`parts`)) WHERE `rowid` = new.`n`;
END;
--> statement-breakpoint
CREATE TRIGGER `answers_gone` AFTER DELETE ON `answers` BEGIN
	DELETE FROM `answer_words` WHERE `rowid` = old.`n`;
END;
