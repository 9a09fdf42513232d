using 'main.bicep'

param stage = 'production'
param image = 'moedeklar:0.1.0'
param replicas = 2
param databaseSku = 'Standard_D2ds_v5'
param databaseTier = 'GeneralPurpose'
param backupDays = 35
param isDatabaseRedundant = true
param logDays = 90

// Where Graph is used (docs/graph.md): the app that asks it, and ours in the catalogue.
param graphClientId = ''
param graphTeamsAppId = ''

// Said where it is deployed from; no secret stands in a file.
param metricsToken = readEnvironmentVariable('METRICS_TOKEN')
