DROP INDEX `runs_best`;--> statement-breakpoint
ALTER TABLE `runs` ADD `retry_of` text;--> statement-breakpoint
-- Until now a retry was known by its first decision alone, which has the date of its beginning; of which run it was is not known.
UPDATE `runs` SET `retry_of` = '' WHERE EXISTS (
	SELECT 1 FROM `decisions` WHERE `run_id` = `runs`.`id` AND `turn` = 1 AND `decisions`.`created_at` = `runs`.`created_at`
);--> statement-breakpoint
CREATE INDEX `runs_best_retry` ON `runs` (`candidate_id`,`scenario_id`,`state`,`score`) WHERE "runs"."retry_of" is not null;--> statement-breakpoint
CREATE INDEX `runs_best` ON `runs` (`candidate_id`,`scenario_id`,`state`,`score`) WHERE "runs"."retry_of" is null;