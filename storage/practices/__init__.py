"""Best practices: `records` is what they are, `submissions` how they are sent for review and
withdrawn, `reviewing` who decides, `library` how they are found and read, `reactions` what readers
do with them, `reports` what readers complain about, `statistics` what the network learns from them.
"""
