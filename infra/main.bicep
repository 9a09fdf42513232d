// Mødeklar in one resource group: the service, its database, the bot and what they need, and nothing that anybody
// signs in to with a password.
//
//   az deployment group create --resource-group <group> --template-file infra/main.bicep --parameters infra/production.bicepparam

targetScope = 'resourceGroup'

@description('Short, of letters and digits: part of every name.')
@minLength(3)
@maxLength(12)
param name string = 'moedeklar'

@allowed(['test', 'production'])
param stage string

param location string = resourceGroup().location

@description('The image, as it is called in the registry: moedeklar:0.1.0.')
param image string

@description('The Entra app that asks Microsoft Graph (docs/graph.md); empty without Graph.')
param graphClientId string = ''

@description('The app in the organisation’s catalogue, to be installed for people; empty: looked up.')
param graphTeamsAppId string = ''

@description('A name of your own for the service, without https://; empty: the one that Azure gives.')
param hostName string = ''

@description('The id of its certificate in the environment; needed with hostName.')
param certificateId string = ''

@description('With it /metrics may be read from elsewhere. Never written into a file: see the parameter files.')
@secure()
param metricsToken string

@description('A collector of traces that speaks OTLP over HTTP and asks for no secret, as one in the same environment; empty: none are kept.')
param traceEndpoint string = ''

@description('Two or more, so that one may be replaced while the other answers.')
@minValue(1)
param replicas int

@description('Of the database: Standard_B1ms, Standard_D2ds_v5 …')
param databaseSku string
param databaseTier string
@minValue(7)
@maxValue(35)
param backupDays int
@description('Backups in the paired region, and a stand-by in another zone.')
param isDatabaseRedundant bool

@minValue(30)
param logDays int

var tags = {
  app: 'moedeklar'
  stage: stage
}
var base = '${name}-${stage}'
var unique = uniqueString(resourceGroup().id)

module logs 'modules/logs.bicep' = {
  name: 'logs'
  params: {
    name: 'log-${base}'
    location: location
    tags: tags
    days: logDays
  }
}

module network 'modules/network.bicep' = {
  name: 'network'
  params: {
    base: base
    location: location
    tags: tags
  }
}

module identities 'modules/identities.bicep' = {
  name: 'identities'
  params: {
    base: base
    location: location
    tags: tags
  }
}

module registry 'modules/registry.bicep' = {
  name: 'registry'
  params: {
    name: 'cr${name}${take(unique, 6)}'
    location: location
    tags: tags
    pullers: [identities.outputs.service.principalId, identities.outputs.setup.principalId]
    logsId: logs.outputs.id
  }
}

module vault 'modules/vault.bicep' = {
  name: 'vault'
  params: {
    name: 'kv-${take(name, 6)}-${take(stage, 4)}-${take(unique, 6)}'
    location: location
    tags: tags
    metricsToken: metricsToken
    readerPrincipalId: identities.outputs.service.principalId
    subnetId: network.outputs.endpointsSubnetId
    dnsZoneId: network.outputs.vaultZoneId
    logsId: logs.outputs.id
  }
}

module database 'modules/database.bicep' = {
  name: 'database'
  params: {
    name: 'psql-${base}-${take(unique, 6)}'
    location: location
    tags: tags
    sku: databaseSku
    tier: databaseTier
    backupDays: backupDays
    isRedundant: isDatabaseRedundant
    subnetId: network.outputs.databaseSubnetId
    dnsZoneId: network.outputs.databaseZoneId
    administrator: identities.outputs.setup
    logsId: logs.outputs.id
  }
}

module environment 'modules/environment.bicep' = {
  name: 'environment'
  params: {
    name: 'cae-${base}'
    location: location
    tags: tags
    subnetId: network.outputs.appsSubnetId
    isZoneRedundant: stage == 'production'
    logsId: logs.outputs.id
  }
}

var appName = 'ca-${base}'
var publicHost = empty(hostName) ? '${appName}.${environment.outputs.domain}' : hostName
var databaseUrlEnd = '@${database.outputs.host}:5432/${database.outputs.databaseName}'

module setup 'modules/setup-job.bicep' = {
  name: 'setup'
  params: {
    name: 'caj-${base}-setup'
    location: location
    tags: tags
    environmentId: environment.outputs.id
    identity: identities.outputs.setup
    registryServer: registry.outputs.server
    image: image
    databaseUrl: 'postgres://${identities.outputs.setup.name}${databaseUrlEnd}'
    admitted: identities.outputs.service.name
  }
}

module service 'modules/service.bicep' = {
  name: 'service'
  params: {
    name: appName
    location: location
    tags: tags
    environmentId: environment.outputs.id
    identity: identities.outputs.service
    registryServer: registry.outputs.server
    image: image
    replicas: replicas
    publicHost: publicHost
    hostName: hostName
    certificateId: certificateId
    databaseUrl: 'postgres://${identities.outputs.service.name}${databaseUrlEnd}'
    graphClientId: graphClientId
    graphTeamsAppId: graphTeamsAppId
    metricsTokenUri: vault.outputs.metricsTokenUri
    stage: stage
    traceEndpoint: traceEndpoint
  }
}

module bot 'modules/bot.bicep' = {
  name: 'bot'
  params: {
    name: 'bot-${base}-${take(unique, 6)}'
    tags: tags
    identity: identities.outputs.service
    endpoint: 'https://${publicHost}/api/messages'
    logsId: logs.outputs.id
  }
}

@description('PUBLIC_URL, for the app package.')
output publicUrl string = 'https://${publicHost}'
@description('MicrosoftAppId, for the app package; also the identity to trust by a federated credential (docs/graph.md).')
output botAppId string = identities.outputs.service.clientId
@description('The subject of that federated credential.')
output identityObjectId string = identities.outputs.service.principalId
@description('Where the image is pushed to.')
output registryServer string = registry.outputs.server
@description('Started once, and again after it was restored: lets the service into the database.')
output setupJob string = setup.outputs.name
