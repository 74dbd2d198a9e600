// The night the resolver went away. Weave style, written in Inky.
# title: The resolver
# author: R. Tester
INCLUDE dns_helpers.ink

VAR stress = 0
VAR minutes_down = 0
VAR told_status = false
VAR rolled_back = false
VAR lead = "Ines"
CONST MAX_STRESS = 4
LIST Suspects = dns, network, (deploy)

-> pager

=== pager ===
The phone goes off at <b>03:12</b>. <>
It is the second time this week.
*   [Pick it up]
    You pick it up. The page reads: <i>resolve errors, 38% of lookups</i>.
    * *   "Who else is awake?"[] you type into the channel.
        Nobody answers. {lead} is on holiday.
        ~ stress += 1
    * *   [Open the laptop at once]
        The fan spins up.
    - -   You are at the desk by now.
*   [Let it ring once more]
    It rings once more. <>
    Then it escalates, and your manager is awake too.
    ~ stress += 2
    ~ minutes_down += 5
-   (at_desk) The dashboard is {red|still red|as red as it was}.
    -> triage

=== triage ===
= start
{triage.start > 1: You are back at the overview.|Three things stand out in the overview.}
{told_status: Support knows.}
{stress > 2: Your hands shake a little.}
-> board

= board
*   [Look at the resolver's own logs] -> resolver_logs
*   {not told_status} [Write to the status page]
    You write two lines.
    ~ told_status = true
    -> board
+   [Watch the graph for a while]
    {Nothing changes.|Still nothing.|It gets worse, if anything.}
    ~ minutes_down += 5
    { minutes_down > 15:
        -> manager_calls
    }
    -> start
*   {resolver_logs} [Roll the forwarder back] -> rollback
*   {resolver_logs.deep} {not rolled_back} [Raise the cache's time to live] -> ttl
*   -> manager_calls

=== resolver_logs ===
The log is long.
- (opts)
    *   [Grep for SERVFAIL] Nine hundred lines, all of them from the new forwarder.
        ~ Suspects += dns
        -> deep
    *   [Count queries by client] One client asks for most of it: the build farm.
        -> opts
    *   {TURNS_SINCE(-> pager) > 3} [Give up on the logs]
        You close the terminal.
- -> triage.start

= deep
The forwarder <>
-> forwarder_tail

=== forwarder_tail ===
was changed at 02:50.
*   [Note it and go back] -> triage.start
*   (asked) [Ask {lead} who changed it]
    {lead} writes back: "I did. Sorry."
    ~ stress -= 1
*   {not asked} [Guess that it was the network team]
    You write to the network team, who deny it.
    ~ Suspects -= network
-   -> triage.start

=== rollback ===
{
    - told_status:
        You announce the change on the status page first.
    - stress > 3:
        You type the command without reading it twice.
    - else:
        You run the change.
}
~ rolled_back = true
The error rate falls to {calm(stress)} percent.
*   [Verify from two regions]
    Both are clean.
    -> closed
*   [Call it done and go to bed]
    {not told_status: Nobody knows.} You sleep.
    {stress > 3: -> reopened | -> closed}

=== ttl ===
~ temp seconds = 300
You raise it to {seconds} seconds. Old answers live longer, and <>
{~some customers|a few shops|the mobile app} recover{s|}.
+   [Back to the board] -> triage.board
*   [Leave it at that] -> reopened

=== manager_calls ===
{manager_calls > 1: Your manager calls again.|Your manager calls.}
"What is going on?"
*   "The forwarder[."]," you say, "was changed at ten to three."
    ~ told_status = true
    -> triage.start
*   "I don't know yet."
    ~ stress = stress + 1
    -> triage.start
+   {stress >= MAX_STRESS or minutes_down > 30} [Hand over] -> handed_over
*   -> handed_over

=== reopened ===
At 07:30 the page comes again. # sound: pager
-> DONE

=== handed_over ===
Somebody else takes over.
-> END

=== closed ===
{told_status && stress < 3: A calm night, as nights go.|It is closed, and you are tired.}
It took {minutes_down} minutes more than it should have.
-> END

=== function calm(x) ===
{x > 2:
    ~ return 4
- else:
    ~ return 1
}
