"""The rules: one file per rule, in a folder per MQM dimension; ``registry`` lists them all."""
