/* The queue that would not drain: hub style. */
VAR backlog = 40000
VAR consumer_up = true
VAR poison_found = false
VAR trust = 2
VAR last_action = ""

The queue holds {backlog} messages and grows.
-> hub

== hub
{&The graph climbs.|The graph climbs further.|The line is nearly straight.}
{poison_found: You know which message it is.} {not consumer_up: The consumer is stopped.}
+ [Look at the consumer's logs] -> logs
+ [Look at the queue] -> queue
* {poison_found && not consumer_up} [Move the message away] -> move
+ {consumer_up} [Stop the consumer]
    ~ consumer_up = false
    ~ last_action = "stopped the consumer"
    The consumer is stopped. -> hub
+ {not consumer_up} [Start the consumer]
    ~ consumer_up = true
    ~ last_action = "started the consumer"
    {poison_found: It crashes at once, as you knew it would. | It crashes again.}
    ~ trust--
    -> hub
* [Tell the shop team] -> talk ->
    They thank you. -> hub
* {trust <= 0} [Admit that you are lost] -> lost
+ {backlog > 100000} [Purge the queue] -> purge

== logs
{!The same stack trace, over and over.|You have seen it.}
* (trace) [Read the trace from the bottom]
    A message without a currency. The id is in the line above.
    ~ poison_found = true
* {trace} [Search for the id elsewhere]
    It was sent twice.
* [Scroll to the start of the day]
    ** [Stop at 09:00] Nothing at nine.
    ** [Stop at 11:20]
        It began at 11:20.
        *** [Compare with the release list]
            A release of the shop at 11:18.
            ~ trust++
        *** [Leave it]
    -- You have lost {two|four|six} minutes.
    ~ backlog += 2000
+ [Back] -> hub
- -> hub

== queue
~ backlog = backlog + 5000
{backlog > 60000:
    The broker sends a warning about its disk.
    -> disk
- else:
    It grows by the minute. 
}
* [Look at the oldest message]
    {logs.trace: It is the one of the trace.|It has no currency. Odd.}
    {logs.trace:
        ~ poison_found = true
    }
    -> hub
* [Look at the rate]
    Eleven a second in, none out. -> hub
+ ->
    You have seen it all. -> hub

== disk
The disk of the broker is at 91%.
* [Add a disk] -> hub
* {not talk} [Ask the shop to send less]
    -> talk -> 
    -> hub
+ {CHOICE_COUNT() == 0} [Wait] -> lost
+ [Go on] -> hub

== talk
- (talked) "How long?" asks the shop.
* "Twenty minutes."
    ~ trust = trust + 1
* "No idea[."]," you say.
    ~ trust -= 1
- ->->

== move
You move it to the side queue{trust > 2:, with the shop looking on}.
* [Start the consumer and watch]
    ~ consumer_up = true
    It runs. {backlog > 60000: It will take an hour.|It will take ten minutes.}
    -> won
* [Start it and leave] 
    -> won

== purge
All of it is gone, orders too.
-> END

== lost
{trust < 0:
    The head of the shop calls your manager.
}
Somebody else comes.
-> END

== won
The queue drains. {last_action != "": Last you {last_action}.}
{
- trust > 2: The shop sends a cake.
- trust == 2: The shop says nothing.
- else: The shop asks for a meeting.
}
-> END
