"""Best practices: `record` what they are, `sharing` how they are sent and taken back, `reviews`
who decides, `library` how they are found and read, `readers` what readers do, `reports` what they
complain of, `numbers` what the network learns of it.
"""
